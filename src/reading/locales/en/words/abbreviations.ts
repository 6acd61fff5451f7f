import { wordSet } from './list.js'

/** Words whose stop ends no sentence. */
export const ABBREVIATIONS = wordSet(
  'mr | mrs | ms | dr | prof | rev | sgt | lt | col | capt | gen | maj | cpl | pvt | sen | rep | gov | hon | st | jr | sr | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | vs | no | ave | rd | blvd | dist | supt | det | fr | asst | pres | sec | cmdr | adm | messrs | atty',
)
