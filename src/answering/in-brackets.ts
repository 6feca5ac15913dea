/** A question with what it is about behind it: "And in 2024 (rare earths of Myanmar)?" */
export function inBrackets(question: string, about: string): string {
  const body = question.replace(/[\s?？]+$/u, '');
  const context = about.replace(/[\s?？!.。]+$/u, '');
  return context === '' ? question : `${body} (${context})?`;
}
