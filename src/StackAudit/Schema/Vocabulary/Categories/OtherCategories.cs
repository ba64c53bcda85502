namespace StackAudit.Schema;

/// <summary>What a marketing stack touches and others run.</summary>
internal static class OtherCategories
{
    public static CategoryBranch Branch { get; } = new(
        "Other",
        [
            new(
                "identity-provider", "Sign-in",
                "idp", "sso", "single-sign-on", "identity-management", "iam", "access-management", "directory-service"),
            new("customer-identity", "Sign-in of customers", "ciam", "customer-login", "customer-identity-management"),
            new("erp", "Enterprise resource planning", "erp-system", "merchandise-management", "inventory-management", "order-management", "oms"),
            new(
                "product-information", "Product information",
                "pim", "product-information-management", "product-data-management", "product-catalogue-management"),
            new("point-of-sale", "Tills", "pos", "cash-register", "till", "till-system", "pos-system", "checkout-terminal"),
            new(
                "payments", "Payments",
                "payment", "payment-provider", "payment-service-provider", "psp", "payment-gateway", "billing", "subscription-billing",
                "recurring-billing"),
            new("fulfilment", "Warehouse and delivery", "fulfillment", "logistics", "shipping", "wms", "returns-management"),
            new("accounting", "Accounting and invoices", "bookkeeping", "finance-system", "invoicing", "expense-management"),
            new("human-resources", "Human resources", "hr", "hris", "hr-system", "payroll"),
            new("design", "Design and layout", "graphic-design", "creative-suite", "creative-tools", "image-editing", "prototyping"),
            new("office", "Office documents and mail", "office-suite", "productivity", "productivity-suite", "word-processing"),
            new("spreadsheets", "Spreadsheets", "spreadsheet", "excel-sheets", "shared-sheets"),
            new("knowledge-management", "Knowledge and documentation", "wiki", "knowledge-base", "documentation"),
            new("file-storage", "File storage and transfer", "file-sharing", "cloud-storage", "object-storage", "sftp", "file-transfer"),
            new(
                "data-ingestion", "Loading data into the warehouse",
                "etl", "elt", "data-loading", "data-pipeline", "data-pipelines", "data-connectors"),
            new("reverse-etl", "From the warehouse back into tools", "data-activation", "warehouse-activation", "warehouse-native-sync"),
            new(
                "data-quality", "Data quality",
                "data-governance", "data-catalogue", "data-catalog", "deduplication", "address-verification", "master-data-management", "mdm"),
            new(
                "ai-assistant", "Assistants with artificial intelligence",
                "ai", "generative-ai", "genai", "copywriting-assistant", "text-generation", "image-generation"),
            new("e-signature", "Electronic signatures", "digital-signature", "document-signing"),
            new("hosting", "Hosting and delivery networks", "web-hosting", "cdn", "content-delivery-network", "cloud-hosting", "dns"),
            new(
                "monitoring", "Monitoring of sites and errors",
                "error-monitoring", "error-tracking", "uptime-monitoring", "observability", "performance-monitoring"),
            new(
                "security", "Security",
                "bot-protection", "captcha", "fraud-prevention", "fraud-detection", "web-application-firewall", "password-manager"),
        ]);
}
