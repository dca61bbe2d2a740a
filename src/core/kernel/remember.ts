/** A function of a text that remembers its answers: the same headers are asked about for each table and each row. */
export function remember<Answer>(answer: (text: string) => Answer, most = 5_000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const made = answer(text);
    // Whole workbooks of texts would never leave the memory again.
    if (answers.size >= most) answers.clear();
    answers.set(text, made);
    return made;
  };
}
