namespace StackAudit.Schema;

/// <summary>How to reach somebody.</summary>
internal static class ContactData
{
    public static IReadOnlyList<DataPlace> Places { get; } =
    [
        new DataPlace("user", "Data about people", null).Usually("personal"),
        new("user.contact", "Contact details", null),
        new("user.contact.email", "Email address", "email", "e-mail", "mail", "mail-address", "e-mail-address", "electronic-mail"),
        new("user.contact.phone_number", "Phone number", "phone", "telephone", "telephone-number", "mobile-number", "cell-phone", "msisdn"),
        new("user.contact.fax_number", "Fax number", "fax", "telefax"),
        new(
            "user.contact.address", "Postal address", "postal-address",
            "address", "home-address", "mailing-address", "delivery-address", "shipping-address", "billing-address"),
        new("user.contact.address.street", "Street and house number", "street", "street-address"),
        new("user.contact.address.postal_code", "Postal code", "postal-code", "postcode", "zip", "zip-code"),
        new("user.contact.address.city", "City", "city", "town"),
        new("user.contact.address.state", "State or region", "state", "province", "county"),
        new("user.contact.address.country", "Country", "country", "country-code"),
        new("user.contact.organization", "Company", "company", "organisation", "employer", "company-name", "account-name"),
        new("user.contact.url", "Website of a person", "personal-website", "homepage", "blog-address"),
        new("user.name", "Name", "name", "full-name", "customer-name", "contact-name"),
        new("user.name.first", "First name", "first-name", "given-name", "forename"),
        new("user.name.last", "Last name", "last-name", "surname", "family-name"),
    ];
}
