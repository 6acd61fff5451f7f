import '@payloadcms/richtext-lexical/lexical' // first: on Node 20 Lexical can deadlock when it is imported later
import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import { broadsheet } from 'payload-broadsheet'
import { databaseFromEnv } from 'payload-broadsheet/databases'
import sharp from 'sharp'
import { migrations } from './desk/migrations/index.js'
import { resolveSecret } from './desk/secret.js'

const root = process.cwd() // not import.meta.url: this file is bundled for the server
const dataDir = path.resolve(/*turbopackIgnore: true*/ root, process.env.DATA_DIR ?? 'data')

export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: root },
    user: 'users',
  },
  custom: {
    /** What the server runs once the database is open: fills an empty desk with the demo paper. */
    firstStart: async (payload: unknown) => {
      const { seedDesk } = await import('./desk/seed/seedDesk.js')
      await seedDesk({ dataDir, payload: payload as Parameters<typeof seedDesk>[0]['payload'] })
    },
  },
  db: databaseFromEnv({
    dataDir,
    migrationDir: path.join(root, 'desk/migrations'),
    migrations,
  }),
  editor: lexicalEditor(),
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { en, zh } },
  plugins: [broadsheet({ dataDir, paper: '清禾日报' })],
  secret: resolveSecret(dataDir),
  sharp,
  telemetry: false,
  typescript: {
    autoGenerate: false,
    declare: false,
    outputFile: path.join(root, 'desk/payload-types.ts'),
  },
})
