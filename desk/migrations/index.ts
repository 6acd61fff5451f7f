import * as migration_20261124_024806_initial from './20261124_024806_initial.js';
import * as migration_20261129_021410_roster_and_checks from './20261129_021410_roster_and_checks.js';
import * as migration_20261129_083528_autosave from './20261129_083528_autosave.js';

export const migrations = [
  {
    up: migration_20261124_024806_initial.up,
    down: migration_20261124_024806_initial.down,
    name: '20261124_024806_initial',
  },
  {
    up: migration_20261129_021410_roster_and_checks.up,
    down: migration_20261129_021410_roster_and_checks.down,
    name: '20261129_021410_roster_and_checks',
  },
  {
    up: migration_20261129_083528_autosave.up,
    down: migration_20261129_083528_autosave.down,
    name: '20261129_083528_autosave',
  },
];
