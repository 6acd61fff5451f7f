/** What intake must know of a language: words and patterns as data, matched on text without spaces unless noted. */
export type IntakeLocale = {
  caption: {
    /** Words by which a text says that it describes a picture: 图为. */
    pictureWords: readonly string[]
  }
  code: string
  credit: {
    /** Pattern of the paper's own desk, which signs without a name behind a marker: 本报评论员. */
    desk: string
    /** A verb that may stand glued to the last name: 某某摄. */
    gluedVerbs: readonly string[]
    /** Signs that open a credit line: □. */
    markers: string
    /** Pattern of what stands behind a role where running text tells of the writer: 作者系. */
    ofWriter: string
    /** Patterns of a whole credit line that names no person. */
    nameless: readonly string[]
    /** 记者, 通讯员 … Longest first where one ends another. */
    roles: readonly string[]
    /** 摄, 文/图 …: the last word of a credit line. */
    verbs: readonly string[]
  }
  /** Patterns of whole lines, without spaces, that belong to the page and to no story on it. */
  furniture: {
    /** Wherever they stand: who edited the page, where to write. */
    anywhere: readonly string[]
    /** What a line holds that stands among the last of the page's text and is the page's: where to send what, who printed it. */
    atFoot: readonly string[]
    /** At the top of the page only: its number and name, the paper and the day. */
    atTop: readonly string[]
    /** Parts by which a line at the top is known for the page's, whatever few signs stand beside them and over it. */
    atTopBesidesOthers: readonly string[]
    /** Pattern of what a line under the head of a page holds that tells the weather. */
    weather: string
    /** Pattern of a paper's name, as it is looked for in the head of a page. */
    paper: string
    /** The paper's name in the first line: what is no headline, and what is none above another line of these. */
    nameplate: { aboveOthers: readonly string[]; anyhow: readonly string[] }
  }
  head: {
    /** Openings of a line that names who does something: 全县, 县政协. */
    actors: readonly string[]
    /** Pattern of what a paper calls a column of its own: 乡村短波. */
    columns: string
    /** What such a line tells of: 召开, 督导. */
    deeds: readonly string[]
    /** Pattern of a line that says of which kind the story under a headline is: …见闻. */
    decks: string
    /** Openings that look like somebody's name in front of a deed and say how it is done: 实地调研. */
    manners: readonly string[]
    /** Verbs that stand right behind somebody's name. */
    doings: readonly string[]
    /** Verbs behind somebody's name that want a deed behind them: 到某地调研. */
    goings: readonly string[]
    /** Pattern of the headline of a public notice or of a column of briefs. */
    notices: string
    /** Endings of a line that the next line must go on. */
    openEndings: readonly string[]
    /** Endings of a kicker, which lead on to the headline: 强调. */
    kickerEndings: readonly string[]
    /** Openings of a line that goes on with the line before. */
    openOpenings: readonly string[]
    /** Openings that only a subhead has: ——. */
    subheadOpenings: readonly string[]
    /** Endings of a line that wants its object or its subject in the next. */
    wantMore: readonly string[]
  }
  lead: {
    /** Patterns that open a second report inside the same article: 又讯. */
    followUps: readonly string[]
    /** Patterns that open a story: 本报讯, an agency's dateline. */
    patterns: readonly string[]
  }
  name: {
    /** Family names of more than one character. */
    compoundSurnames: readonly string[]
    /** Longest name without a dot, in characters. */
    maxLength: number
  }
  paragraph: {
    /** Pattern of who asks in an interview or writes to the paper, in front of a colon. */
    asks: string
    /** Pattern of a whole line that is one of a list: who is given which post. */
    listed: string
    /** Patterns of words that like to open a paragraph. */
    openings: readonly string[]
    /** Patterns of words that open a point of a notice, a paragraph of its own: 一、, 报名时间：. */
    points: readonly string[]
    /** Pattern of who speaks in front of a colon, where somebody asks: 某大学教授某某. */
    turn: string
    /** Pattern of a line that signs a notice: who, and the day. */
    signOff: string
    /** Pattern of a line that names a body and nothing else, over the day on which it signs. */
    signer: string
  }
  punctuation: {
    brackets: readonly (readonly [string, string])[]
    /** Signs that may follow the end of a sentence. */
    closing: string
    sentenceEnds: string
  }
  /** Desk codes such as ②16: a circled number and a number, unless a unit follows (①3月…). */
  deskCode: {
    pattern: string
    /** The same with a line end inside: the number alone on the next line. */
    wrapped: string
  }
}
