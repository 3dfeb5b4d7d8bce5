/** What is read again when the whole run changed. */
export const RUN_CHANGED = ['RunBoard', 'RunLife', 'RunAsks', 'RunBlockPage', 'Runs', 'Lately', 'MyWork'] as const;
