import * as migration_20261124_024806_initial from './20261124_024806_initial.js';
import * as migration_20261129_005233_warnings from './20261129_005233_warnings.js';

export const migrations = [
  {
    up: migration_20261124_024806_initial.up,
    down: migration_20261124_024806_initial.down,
    name: '20261124_024806_initial',
  },
  {
    up: migration_20261129_005233_warnings.up,
    down: migration_20261129_005233_warnings.down,
    name: '20261129_005233_warnings'
  },
];
