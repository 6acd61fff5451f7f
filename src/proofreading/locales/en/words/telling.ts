/** How a sentence tells of a day as past or as to come: sources of patterns. */

export const A_DAY = '[A-Za-z]\\.?\\s+\\d|\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?[A-Z]|[Tt]omorrow'
export const A_YEAR = '\\d{4}|\\b(?:last|next|this) '

/** What takes place on a day; the verb nearest to the day decides. */
export const DONE =
  '(?<!\\b(?:be|to|will|not) )\\b(?:met|held|gathered|opened|visited|attended|toured|took|celebrated|marched|won|beat|lost|died|was|were|unveiled|hosted|launched|began|ended|elected|spoke|burned|crashed|struck|hit|arrested|arrived|returned|signed|played|swept|closed)\\b'

/** What only leads to a day. */
export const TO_COME =
  '\\b(?:will|would|shall|may|might|can|could|should|must|to|is|are|due|set|scheduled|expects?|expected|plans?|planned|announced|approved|called|proposed|moved|postponed|invited|urged|reminded|until|by|before|through|from|deadline|upcoming|next|opens|starts|begins|runs|closes|ends|meets|takes|returns|continues|holds|hosts|valid|expires|tickets|on sale|said|says|told|for|effective|starting|beginning)\\b'
