namespace StackAudit.Schema;

/// <summary>What the law or common sense protects more than the rest.</summary>
internal static class SpecialData
{
    public static IReadOnlyList<DataPlace> Places { get; } =
    [
        new DataPlace(
            "user.health_and_medical", "Health data", "health",
            "health-data", "medical-data", "medical-history", "patient-data").Usually("sensitive"),
        new("user.health_and_medical.genetic", "Genetic data", "genetic-data", "dna", "genome"),
        new("user.health_and_medical.record_id", "Number of a medical record", "medical-record-id", "patient-number"),
        new("user.health_and_medical.insurance_beneficiary_id", "Number of a health insurance", "health-insurance-id", "insurance-number"),
        new("user.health_and_medical.vision", "Eyesight", "eyesight", "eye-test", "prescription", "vision-test"),
        new DataPlace("user.biometric", "Biometric data", "biometric-data", "biometrics").Usually("sensitive"),
        new("user.biometric.facial", "Features of a face", "facial-features", "face-recognition", "face-scan"),
        new("user.biometric.fingerprint", "Fingerprint", "fingerprint", "fingerprints"),
        new("user.biometric.retinal", "Features of an eye", "iris-scan", "retina-scan"),
        new("user.biometric.health", "Health by measurement of the body", "body-measurements", "body-measurement", "heart-rate"),
        new("user.biometric.voice", "Features of a voice", "voice-print", "voice-recognition"),
        new DataPlace("user.childrens", "Data of children", "children", "childrens-data", "kids", "minors").Usually("sensitive"),
        new DataPlace("user.government_id", "Government identifier", "government-id", "national-id", "official-id").Usually("sensitive"),
        new(
            "user.government_id.national_identification_number", "Number of an identity card", "identity-card",
            "id-card", "social-security-number", "ssn", "tax-id"),
        new("user.government_id.passport_number", "Passport number", "passport-number", "passport"),
        new("user.government_id.drivers_license_number", "Number of a driving licence", "driving-licence", "driving-license", "drivers-license"),
        new("user.government_id.vehicle_registration", "Number plate", "number-plate", "license-plate", "vehicle-registration"),
        new("user.government_id.birth_certificate", "Birth certificate", "birth-certificate"),
        new("user.government_id.immigration", "Residence permit", "residence-permit", "visa-status", "immigration-status"),
        new DataPlace("user.criminal_history", "Criminal history", "criminal-history", "criminal-record", "convictions").Usually("sensitive"),
        new DataPlace("user.trade_union", "Membership of a trade union", "trade-union", "union-membership").Usually("sensitive"),
    ];
}
