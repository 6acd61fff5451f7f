const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u

/** Columns that a text takes on a terminal: Chinese characters and full-width signs take two. */
export const terminalWidth = (text: string): number =>
  [...text].reduce((width, c) => width + (wide.test(c) || c.codePointAt(0)! > 0x1ffff ? 2 : 1), 0)

/** Cuts a text into lines of at most `columns` columns; nothing of it is left out. */
export function wrapToWidth(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (line && terminalWidth(line + character) > columns) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return line ? [...lines, line] : lines
}
