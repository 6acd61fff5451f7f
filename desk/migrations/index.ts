import * as migration_20261124_020539_initial from './20261124_020539_initial.js';

export const migrations = [
  {
    up: migration_20261124_020539_initial.up,
    down: migration_20261124_020539_initial.down,
    name: '20261124_020539_initial'
  },
];
