import { list } from './list.js'

/** What stands before "by" in a line that says who made something; alone it is "By". */
export const WORKS = list(
  'Photo | Photos | Photograph | Photographs | Photography | Picture | Pictures | Image | Story | Text | Words | Reporting | Report | Written | Compiled | Contributed | Submitted | Edited | Graphic | Graphics | Illustration | Illustrations | Video | Story and photos | Text and photos | Words and pictures | Story and photo | Photos and story | Additional reporting | Special | Review | Interview | Research',
)
/** Works that a credit names without "by": Photo: Jane Doe. */
export const SHOWN = list(
  'Photo | Photos | Photograph | Photographs | Picture | Image | Credit | Photo credit | Graphic | Illustration | Video | Text | Story | Reporter | Editor',
)
/** What a person who made it does, behind the name. */
export const POSTS = list(
  'Staff Writer | Staff Reporter | Staff Photographer | Staff | Reporter | Senior Reporter | Editor | Managing Editor | News Editor | Sports Editor | Sports Writer | Features Editor | Contributing Writer | Contributor | Correspondent | Special Correspondent | Columnist | Photographer | Intern | News Intern | Guest Columnist | Publisher',
)
