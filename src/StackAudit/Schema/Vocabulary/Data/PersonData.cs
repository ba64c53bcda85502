namespace StackAudit.Schema;

/// <summary>Who somebody is.</summary>
internal static class PersonData
{
    public static IReadOnlyList<DataPlace> Places { get; } =
    [
        new("user.job_title", "Job title", "job-title", "position", "occupation", "profession"),
        new("user.employment", "Employment", "employment", "employment-record", "work-history"),
        new("user.workplace", "Workplace", "workplace", "office-location"),
        new("user.social", "Social media profile", "social-profile", "social-handle", "social-media-handle", "social-media-account"),
        new("user.demographic", "Demographics", null),
        new("user.demographic.date_of_birth", "Date of birth", "date-of-birth", "birthday", "birth-date", "birthdate", "dob"),
        new("user.demographic.age_range", "Age", "age", "age-group", "age-band", "year-of-birth"),
        new("user.demographic.gender", "Gender", "gender", "sex", "salutation"),
        new("user.demographic.language", "Language", "language", "preferred-language", "locale"),
        new("user.demographic.marital_status", "Marital status", "marital-status", "family-status"),
        new("user.demographic.household", "Household", "household", "family", "household-size", "household-income"),
        new("user.demographic.profile", "Demographic profile", "demographic-profile", "demographics", "persona"),
        new DataPlace("user.demographic.race_ethnicity", "Ethnic origin", "ethnicity", "race", "ethnic-group").Usually("sensitive"),
        new DataPlace("user.demographic.religious_belief", "Religion", "religion", "faith", "religious-belief", "denomination").Usually("sensitive"),
        new DataPlace(
            "user.demographic.political_opinion", "Political opinion", "political-opinion",
            "political-views", "party-membership").Usually("sensitive"),
        new DataPlace("user.demographic.sexual_orientation", "Sexual orientation", "sexual-orientation", "sexuality").Usually("sensitive"),
    ];
}
