import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`roster_imports\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`created\` numeric,
  	\`changed\` numeric,
  	\`state\` text NOT NULL,
  	\`user_id\` integer,
  	\`items\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`roster_imports_user_idx\` ON \`roster_imports\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`roster_imports_updated_at_idx\` ON \`roster_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roster_imports_created_at_idx\` ON \`roster_imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`overrides\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_overrides\` text;`)
  await db.run(sql`ALTER TABLE \`officials_posts\` ADD \`status\` text;`)
  await db.run(sql`CREATE INDEX \`officials_posts_title_idx\` ON \`officials_posts\` (\`title\`);`)
  await db.run(sql`ALTER TABLE \`officials\` ADD \`photo_id\` integer REFERENCES photos(id);`)
  await db.run(sql`ALTER TABLE \`officials\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`officials_photo_idx\` ON \`officials\` (\`photo_id\`);`)
  await db.run(sql`ALTER TABLE \`_officials_v_version_posts\` ADD \`status\` text;`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_posts_title_idx\` ON \`_officials_v_version_posts\` (\`title\`);`)
  await db.run(sql`ALTER TABLE \`_officials_v\` ADD \`version_photo_id\` integer REFERENCES photos(id);`)
  await db.run(sql`ALTER TABLE \`_officials_v\` ADD \`version_revision\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_version_photo_idx\` ON \`_officials_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`events_texts_text_idx\` ON \`events_texts\` (\`text\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`roster_imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_officials\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_officials\`("id", "name", "note", "updated_at", "created_at") SELECT "id", "name", "note", "updated_at", "created_at" FROM \`officials\`;`)
  await db.run(sql`DROP TABLE \`officials\`;`)
  await db.run(sql`ALTER TABLE \`__new_officials\` RENAME TO \`officials\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`officials_name_idx\` ON \`officials\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`officials_updated_at_idx\` ON \`officials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`officials_created_at_idx\` ON \`officials\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__officials_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text NOT NULL,
  	\`version_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__officials_v\`("id", "parent_id", "version_name", "version_note", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_note", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_officials_v\`;`)
  await db.run(sql`DROP TABLE \`_officials_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__officials_v\` RENAME TO \`_officials_v\`;`)
  await db.run(sql`CREATE INDEX \`_officials_v_parent_idx\` ON \`_officials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_version_name_idx\` ON \`_officials_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_version_updated_at_idx\` ON \`_officials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_version_created_at_idx\` ON \`_officials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_created_at_idx\` ON \`_officials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_updated_at_idx\` ON \`_officials_v\` (\`updated_at\`);`)
  await db.run(sql`DROP INDEX \`officials_posts_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`officials_posts\` DROP COLUMN \`status\`;`)
  await db.run(sql`DROP INDEX \`_officials_v_version_posts_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_officials_v_version_posts\` DROP COLUMN \`status\`;`)
  await db.run(sql`DROP INDEX \`events_texts_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`overrides\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_warnings\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_overrides\`;`)
}
