/** Rules of reading by which somebody without a title is who the text says. */
export const stranger = /description|byline|credit/
