/**
 * Answers a question about an item once: all its checks ask one after the other, so that the last answer is enough. What is asked
 * beside it is the same each time.
 */
export function answeredOnce<About extends object, Rest extends unknown[], Answer>(
  answer: (about: About, ...rest: Rest) => Answer,
): (about: About, ...rest: Rest) => Answer {
  let last: undefined | { about: About; answered: Answer }
  return (about, ...rest) => {
    if (last?.about !== about) last = { about, answered: answer(about, ...rest) }
    return last.answered
  }
}
