namespace StackAudit.Schema;

/// <summary>What a field may hold. <see cref="object.ToString"/> writes it as the model's reference does, such as <c>list → tool</c>.</summary>
public abstract class FieldType;
