/**
 * A function that remembers its answers, for questions that come again and again: the headers of a workbook, the words of
 * a column. Beyond `most` different ones it forgets all and begins anew, because it may live as long as the program.
 */
export function remember<Question, Answer>(
  answer: (question: Question) => Answer,
  most = 5_000,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const made = answer(question);
    if (answers.size >= most) answers.clear();
    answers.set(question, made);
    return made;
  };
}

/**
 * The same for questions that are objects, such as a team's parameters: an answer goes with the object that it is of. The
 * last one is at hand without a search, because every row of a call asks about the same.
 */
export function rememberOf<Question extends object, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new WeakMap<Question, { readonly made: Answer }>();
  let last: { readonly question: Question; readonly made: Answer } | null = null;
  return (question) => {
    if (last?.question === question) return last.made;
    const { made } = answers.get(question) ?? { made: answer(question) };
    answers.set(question, { made });
    last = { question, made };
    return made;
  };
}
