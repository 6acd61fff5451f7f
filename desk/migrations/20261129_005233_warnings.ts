import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`overrides\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_overrides\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`overrides\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_warnings\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_overrides\`;`)
}
