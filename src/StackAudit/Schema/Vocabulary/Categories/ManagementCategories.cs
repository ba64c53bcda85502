namespace StackAudit.Schema;

/// <summary>Where the work of marketing is planned and run.</summary>
internal static class ManagementCategories
{
    public static CategoryBranch Branch { get; } = new(
        "Management",
        [
            new(
                "project-management", "Projects and tasks",
                "projects", "project", "task-management", "work-management", "work-tracker", "kanban", "issue-tracking", "ticketing"),
            new(
                "marketing-planning", "Marketing planning and budgets",
                "marketing-calendar", "marketing-resource-management", "mrm", "budgeting", "budget-management", "campaign-planning"),
            new(
                "collaboration", "Collaboration and chat among colleagues",
                "team-chat", "team-messaging", "instant-messaging", "video-conferencing", "whiteboard", "intranet"),
            new("product-management", "Product management", "roadmapping", "roadmap", "product-planning"),
            new("talent-management", "Talent and training", "training", "e-learning", "learning-management", "lms", "recruiting"),
            new(
                "vendor-management", "Vendors and spend",
                "vendor-analysis", "supplier-management", "procurement", "spend-management", "saas-management", "contract-management"),
        ]);
}
