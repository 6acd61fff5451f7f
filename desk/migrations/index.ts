import * as migration_20261124_024806_initial from './20261124_024806_initial.js';

export const migrations = [
  {
    up: migration_20261124_024806_initial.up,
    down: migration_20261124_024806_initial.down,
    name: '20261124_024806_initial',
  },
];
