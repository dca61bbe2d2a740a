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
