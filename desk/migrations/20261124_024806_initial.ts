import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_credits_order_idx\` ON \`articles_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_credits_parent_id_idx\` ON \`articles_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`title_as_written\` text,
  	\`title_source\` text,
  	\`positions\` text,
  	\`official_id\` integer,
  	\`role\` text,
  	\`mentions\` text,
  	\`state\` text DEFAULT 'auto',
  	\`rule\` text,
  	FOREIGN KEY (\`official_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_people_order_idx\` ON \`articles_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_people_parent_id_idx\` ON \`articles_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_people_name_idx\` ON \`articles_people\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`articles_people_official_idx\` ON \`articles_people\` (\`official_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_people_state_idx\` ON \`articles_people\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`articles_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`value\` text,
  	\`timex\` text,
  	\`from\` text,
  	\`to\` text,
  	\`part_of_day\` text,
  	\`anchor\` text,
  	\`type\` text,
  	\`tier\` text,
  	\`mentions\` text,
  	\`state\` text DEFAULT 'auto',
  	\`rule\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_dates_order_idx\` ON \`articles_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_dates_parent_id_idx\` ON \`articles_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_dates_from_idx\` ON \`articles_dates\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`articles_dates_to_idx\` ON \`articles_dates\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`articles_dates_state_idx\` ON \`articles_dates\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`articles_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`date\` text,
  	\`part_of_day\` text,
  	\`place\` text,
  	\`organizer\` text,
  	\`chair\` text,
  	\`lead\` text,
  	\`speakers\` text,
  	\`participants\` text,
  	\`groups\` text,
  	\`paragraph\` numeric,
  	\`event_id\` integer,
  	\`state\` text DEFAULT 'auto',
  	\`rule\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_events_order_idx\` ON \`articles_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_events_parent_id_idx\` ON \`articles_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_events_event_idx\` ON \`articles_events\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_events_state_idx\` ON \`articles_events\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`articles_leads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`marker\` text,
  	\`paragraph\` numeric,
  	\`date\` text,
  	\`part_of_day\` text,
  	\`byline\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_leads_order_idx\` ON \`articles_leads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_leads_parent_id_idx\` ON \`articles_leads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_leads_date_idx\` ON \`articles_leads\` (\`date\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kicker\` text,
  	\`headline\` text,
  	\`subhead\` text,
  	\`body\` text,
  	\`issue_date\` text,
  	\`section\` text,
  	\`edition_id\` integer,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_issue_date_idx\` ON \`articles\` (\`issue_date\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`articles_edition_idx\` ON \`articles\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`photos_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_photos_id_idx\` ON \`articles_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`role\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_credits_order_idx\` ON \`_articles_v_version_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_credits_parent_id_idx\` ON \`_articles_v_version_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`title_as_written\` text,
  	\`title_source\` text,
  	\`positions\` text,
  	\`official_id\` integer,
  	\`role\` text,
  	\`mentions\` text,
  	\`state\` text DEFAULT 'auto',
  	\`rule\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`official_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_people_order_idx\` ON \`_articles_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_people_parent_id_idx\` ON \`_articles_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_people_name_idx\` ON \`_articles_v_version_people\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_people_official_idx\` ON \`_articles_v_version_people\` (\`official_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_people_state_idx\` ON \`_articles_v_version_people\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`value\` text,
  	\`timex\` text,
  	\`from\` text,
  	\`to\` text,
  	\`part_of_day\` text,
  	\`anchor\` text,
  	\`type\` text,
  	\`tier\` text,
  	\`mentions\` text,
  	\`state\` text DEFAULT 'auto',
  	\`rule\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_dates_order_idx\` ON \`_articles_v_version_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_dates_parent_id_idx\` ON \`_articles_v_version_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_dates_from_idx\` ON \`_articles_v_version_dates\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_dates_to_idx\` ON \`_articles_v_version_dates\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_dates_state_idx\` ON \`_articles_v_version_dates\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`date\` text,
  	\`part_of_day\` text,
  	\`place\` text,
  	\`organizer\` text,
  	\`chair\` text,
  	\`lead\` text,
  	\`speakers\` text,
  	\`participants\` text,
  	\`groups\` text,
  	\`paragraph\` numeric,
  	\`event_id\` integer,
  	\`state\` text DEFAULT 'auto',
  	\`rule\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_events_order_idx\` ON \`_articles_v_version_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_events_parent_id_idx\` ON \`_articles_v_version_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_events_event_idx\` ON \`_articles_v_version_events\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_events_state_idx\` ON \`_articles_v_version_events\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_leads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`marker\` text,
  	\`paragraph\` numeric,
  	\`date\` text,
  	\`part_of_day\` text,
  	\`byline\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_leads_order_idx\` ON \`_articles_v_version_leads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_leads_parent_id_idx\` ON \`_articles_v_version_leads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_leads_date_idx\` ON \`_articles_v_version_leads\` (\`date\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kicker\` text,
  	\`version_headline\` text,
  	\`version_subhead\` text,
  	\`version_body\` text,
  	\`version_issue_date\` text,
  	\`version_section\` text,
  	\`version_edition_id\` integer,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_issue_date_idx\` ON \`_articles_v\` (\`version_issue_date\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_edition_idx\` ON \`_articles_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`photos_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_photos_id_idx\` ON \`_articles_v_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE TABLE \`photos_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photos_credits_order_idx\` ON \`photos_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`photos_credits_parent_id_idx\` ON \`photos_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photos\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`headline\` text,
  	\`caption\` text,
  	\`alt\` text,
  	\`credit_line\` text,
  	\`awaits_file\` integer,
  	\`edition_id\` integer,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_page_url\` text,
  	\`sizes_page_width\` numeric,
  	\`sizes_page_height\` numeric,
  	\`sizes_page_mime_type\` text,
  	\`sizes_page_filesize\` numeric,
  	\`sizes_page_filename\` text,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`photos_awaits_file_idx\` ON \`photos\` (\`awaits_file\`);`)
  await db.run(sql`CREATE INDEX \`photos_edition_idx\` ON \`photos\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`photos_updated_at_idx\` ON \`photos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_created_at_idx\` ON \`photos\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`photos_filename_idx\` ON \`photos\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`photos_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`photos\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`photos_sizes_page_sizes_page_filename_idx\` ON \`photos\` (\`sizes_page_filename\`);`)
  await db.run(sql`CREATE TABLE \`_photos_v_version_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`role\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_photos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photos_v_version_credits_order_idx\` ON \`_photos_v_version_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_credits_parent_id_idx\` ON \`_photos_v_version_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photos_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_headline\` text,
  	\`version_caption\` text,
  	\`version_alt\` text,
  	\`version_credit_line\` text,
  	\`version_awaits_file\` integer,
  	\`version_edition_id\` integer,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_thumbnail_url\` text,
  	\`version_sizes_thumbnail_width\` numeric,
  	\`version_sizes_thumbnail_height\` numeric,
  	\`version_sizes_thumbnail_mime_type\` text,
  	\`version_sizes_thumbnail_filesize\` numeric,
  	\`version_sizes_thumbnail_filename\` text,
  	\`version_sizes_page_url\` text,
  	\`version_sizes_page_width\` numeric,
  	\`version_sizes_page_height\` numeric,
  	\`version_sizes_page_mime_type\` text,
  	\`version_sizes_page_filesize\` numeric,
  	\`version_sizes_page_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_photos_v_parent_idx\` ON \`_photos_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_awaits_file_idx\` ON \`_photos_v\` (\`version_awaits_file\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_edition_idx\` ON \`_photos_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_updated_at_idx\` ON \`_photos_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_created_at_idx\` ON \`_photos_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_filename_idx\` ON \`_photos_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_sizes_thumbnail_version_sizes_thumbnai_idx\` ON \`_photos_v\` (\`version_sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_sizes_page_version_sizes_page_filename_idx\` ON \`_photos_v\` (\`version_sizes_page_filename\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_created_at_idx\` ON \`_photos_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_updated_at_idx\` ON \`_photos_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`issue_date\` text NOT NULL,
  	\`state\` text DEFAULT 'done' NOT NULL,
  	\`page_hash\` text NOT NULL,
  	\`edition_id\` integer,
  	\`user_id\` integer,
  	\`items\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_issue_date_idx\` ON \`imports\` (\`issue_date\`);`)
  await db.run(sql`CREATE INDEX \`imports_page_hash_idx\` ON \`imports\` (\`page_hash\`);`)
  await db.run(sql`CREATE INDEX \`imports_edition_idx\` ON \`imports\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_user_idx\` ON \`imports\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`date\` text NOT NULL,
  	\`number\` numeric,
  	\`deadline\` text,
  	\`deadline_tz\` text DEFAULT 'Asia/Shanghai',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_date_idx\` ON \`editions\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`layouts_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`x\` numeric DEFAULT 0 NOT NULL,
  	\`y\` numeric DEFAULT 0 NOT NULL,
  	\`width\` numeric DEFAULT 1 NOT NULL,
  	\`height\` numeric DEFAULT 1 NOT NULL,
  	\`headline_style\` text DEFAULT 'plain' NOT NULL,
  	\`columns\` numeric DEFAULT 1 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`layouts_placements_order_idx\` ON \`layouts_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`layouts_placements_parent_id_idx\` ON \`layouts_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`layouts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`edition_id\` integer NOT NULL,
  	\`page_number\` numeric NOT NULL,
  	\`page_name\` text NOT NULL,
  	\`grid_columns\` numeric DEFAULT 12 NOT NULL,
  	\`grid_rows\` numeric DEFAULT 16 NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`layouts_edition_idx\` ON \`layouts\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`layouts_updated_at_idx\` ON \`layouts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`layouts_created_at_idx\` ON \`layouts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_pageNumber_idx\` ON \`layouts\` (\`edition_id\`,\`page_number\`);`)
  await db.run(sql`CREATE TABLE \`layouts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`photos_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`layouts_rels_order_idx\` ON \`layouts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`layouts_rels_parent_idx\` ON \`layouts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`layouts_rels_path_idx\` ON \`layouts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`layouts_rels_articles_id_idx\` ON \`layouts_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`layouts_rels_photos_id_idx\` ON \`layouts_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE TABLE \`_layouts_v_version_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`x\` numeric DEFAULT 0 NOT NULL,
  	\`y\` numeric DEFAULT 0 NOT NULL,
  	\`width\` numeric DEFAULT 1 NOT NULL,
  	\`height\` numeric DEFAULT 1 NOT NULL,
  	\`headline_style\` text DEFAULT 'plain' NOT NULL,
  	\`columns\` numeric DEFAULT 1 NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_layouts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_layouts_v_version_placements_order_idx\` ON \`_layouts_v_version_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_version_placements_parent_id_idx\` ON \`_layouts_v_version_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_layouts_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_edition_id\` integer NOT NULL,
  	\`version_page_number\` numeric NOT NULL,
  	\`version_page_name\` text NOT NULL,
  	\`version_grid_columns\` numeric DEFAULT 12 NOT NULL,
  	\`version_grid_rows\` numeric DEFAULT 16 NOT NULL,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_layouts_v_parent_idx\` ON \`_layouts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_version_version_edition_idx\` ON \`_layouts_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_version_version_updated_at_idx\` ON \`_layouts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_version_version_created_at_idx\` ON \`_layouts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_created_at_idx\` ON \`_layouts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_updated_at_idx\` ON \`_layouts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_edition_version_pageNumber_idx\` ON \`_layouts_v\` (\`version_edition_id\`,\`version_page_number\`);`)
  await db.run(sql`CREATE TABLE \`_layouts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`photos_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_layouts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_layouts_v_rels_order_idx\` ON \`_layouts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_rels_parent_idx\` ON \`_layouts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_rels_path_idx\` ON \`_layouts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_rels_articles_id_idx\` ON \`_layouts_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_layouts_v_rels_photos_id_idx\` ON \`_layouts_v_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE TABLE \`signoffs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`layout_id\` integer NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`step\` text,
  	\`user_id\` integer NOT NULL,
  	\`user_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`opinion\` text,
  	\`hash\` text NOT NULL,
  	\`content\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`layout_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`signoffs_layout_idx\` ON \`signoffs\` (\`layout_id\`);`)
  await db.run(sql`CREATE INDEX \`signoffs_user_idx\` ON \`signoffs\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`signoffs_at_idx\` ON \`signoffs\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`signoffs_hash_idx\` ON \`signoffs\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`signoffs_updated_at_idx\` ON \`signoffs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signoffs_created_at_idx\` ON \`signoffs\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`layout_seq_idx\` ON \`signoffs\` (\`layout_id\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`snapshots\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`layout_id\` integer NOT NULL,
  	\`edition_date\` text NOT NULL,
  	\`edition_number\` numeric,
  	\`page_number\` numeric NOT NULL,
  	\`page_name\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`page\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`layout_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`snapshots_layout_idx\` ON \`snapshots\` (\`layout_id\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_edition_date_idx\` ON \`snapshots\` (\`edition_date\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_page_number_idx\` ON \`snapshots\` (\`page_number\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_published_at_idx\` ON \`snapshots\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_updated_at_idx\` ON \`snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_created_at_idx\` ON \`snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editionDate_pageNumber_revision_idx\` ON \`snapshots\` (\`edition_date\`,\`page_number\`,\`revision\`);`)
  await db.run(sql`CREATE TABLE \`officials_posts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`organization\` text,
  	\`from\` text,
  	\`to\` text,
  	\`rank\` numeric,
  	\`group\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`officials_posts_order_idx\` ON \`officials_posts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`officials_posts_parent_id_idx\` ON \`officials_posts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`officials\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`officials_name_idx\` ON \`officials\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`officials_updated_at_idx\` ON \`officials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`officials_created_at_idx\` ON \`officials\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`officials_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`officials_texts_order_parent\` ON \`officials_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_officials_v_version_posts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`organization\` text,
  	\`from\` text,
  	\`to\` text,
  	\`rank\` numeric,
  	\`group\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_officials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_officials_v_version_posts_order_idx\` ON \`_officials_v_version_posts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_posts_parent_id_idx\` ON \`_officials_v_version_posts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_officials_v\` (
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
  await db.run(sql`CREATE INDEX \`_officials_v_parent_idx\` ON \`_officials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_version_name_idx\` ON \`_officials_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_version_updated_at_idx\` ON \`_officials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_version_version_created_at_idx\` ON \`_officials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_created_at_idx\` ON \`_officials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_officials_v_updated_at_idx\` ON \`_officials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_officials_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_officials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_officials_v_texts_order_parent\` ON \`_officials_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text,
  	\`date\` text,
  	\`part_of_day\` text,
  	\`place\` text,
  	\`organizer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`events_kind_idx\` ON \`events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`events_date_idx\` ON \`events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text NOT NULL,
  	\`version_kind\` text,
  	\`version_date\` text,
  	\`version_part_of_day\` text,
  	\`version_place\` text,
  	\`version_organizer\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_kind_idx\` ON \`_events_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_date_idx\` ON \`_events_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`photos_id\` integer,
  	\`layouts_id\` integer,
  	\`officials_id\` integer,
  	\`events_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`layouts_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`officials_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photos_id_idx\` ON \`payload_locked_documents_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_layouts_id_idx\` ON \`payload_locked_documents_rels\` (\`layouts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_officials_id_idx\` ON \`payload_locked_documents_rels\` (\`officials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_credits\`;`)
  await db.run(sql`DROP TABLE \`articles_people\`;`)
  await db.run(sql`DROP TABLE \`articles_dates\`;`)
  await db.run(sql`DROP TABLE \`articles_events\`;`)
  await db.run(sql`DROP TABLE \`articles_leads\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_credits\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_dates\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_events\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_leads\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`photos_credits\`;`)
  await db.run(sql`DROP TABLE \`photos\`;`)
  await db.run(sql`DROP TABLE \`_photos_v_version_credits\`;`)
  await db.run(sql`DROP TABLE \`_photos_v\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`layouts_placements\`;`)
  await db.run(sql`DROP TABLE \`layouts\`;`)
  await db.run(sql`DROP TABLE \`layouts_rels\`;`)
  await db.run(sql`DROP TABLE \`_layouts_v_version_placements\`;`)
  await db.run(sql`DROP TABLE \`_layouts_v\`;`)
  await db.run(sql`DROP TABLE \`_layouts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`signoffs\`;`)
  await db.run(sql`DROP TABLE \`snapshots\`;`)
  await db.run(sql`DROP TABLE \`officials_posts\`;`)
  await db.run(sql`DROP TABLE \`officials\`;`)
  await db.run(sql`DROP TABLE \`officials_texts\`;`)
  await db.run(sql`DROP TABLE \`_officials_v_version_posts\`;`)
  await db.run(sql`DROP TABLE \`_officials_v\`;`)
  await db.run(sql`DROP TABLE \`_officials_v_texts\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
