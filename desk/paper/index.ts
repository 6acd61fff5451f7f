// The invented demo paper that a first start of the desk is seeded with: typed views of the JSON files beside this one.
import path from 'node:path'
import editionFile from './edition.json' with { type: 'json' }
import eventFile from './events.json' with { type: 'json' }
import layoutFile from './layouts.json' with { type: 'json' }
import photoFile from './photos.json' with { type: 'json' }
import rosterFile from './roster.json' with { type: 'json' }
import staffFile from './staff.json' with { type: 'json' }
import pageOne from './stories/page-1.json' with { type: 'json' }
import pageTwo from './stories/page-2.json' with { type: 'json' }
import pageThree from './stories/page-3.json' with { type: 'json' }
import pageFour from './stories/page-4.json' with { type: 'json' }
import {
  type PaperEdition,
  type PaperEvent,
  type PaperLayout,
  type PaperOfficial,
  type PaperPhoto,
  type PaperStaff,
  type PaperStory,
} from './types.js'

export * from './types.js'

export const edition: PaperEdition = editionFile
export const events = eventFile as PaperEvent[]
export const layouts = layoutFile as PaperLayout[]
export const photos: PaperPhoto[] = photoFile
export const roster: PaperOfficial[] = rosterFile
export const staff = staffFile as PaperStaff[]
export const stories: PaperStory[] = [...pageOne, ...pageTwo, ...pageThree, ...pageFour]

/** Folder that holds the pictures. From the working directory: a bundle's own URL is somewhere else. */
export const photoFolder = path.resolve(/*turbopackIgnore: true*/ 'desk/paper/photos')
