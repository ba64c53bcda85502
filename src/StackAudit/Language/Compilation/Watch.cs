namespace StackAudit.Language.Compilation;

/// <summary>Looks on while rules run, and is told each answer. Coverage and explanations come from it; a plain check has none and pays nothing.</summary>
/// <param name="part">The part of the bound rule that answered: a clause, an escalation, an element with <c>when</c>, or the rule itself for its duty. A loop answers yes for each match.</param>
/// <param name="frame">The match, with the values of its names.</param>
/// <param name="answer">For a scope whether the condition holds, whatever follows from that; for needed facts whether they are there.</param>
internal delegate void Watch(object part, Frame frame, Answer answer);
