import { err, ok, type Result } from '@muster/kernel';
import { DATA_CLASSES } from '@muster/routing';
import { invalid, type InvalidInput } from './refusals.ts';

/** Silence about data is not "no data": somebody has to say `none`. */
export function checkDataClasses(dataClasses: readonly string[]): Result<void, InvalidInput> {
  const unknown = dataClasses.find((each) => !DATA_CLASSES.some((known) => known === each));
  if (unknown !== undefined)
    return err(invalid('dataClasses', `"${unknown}" is no class of data; there are ${DATA_CLASSES.join(', ')}.`));
  if (dataClasses.length === 0)
    return err(invalid('dataClasses', 'Say what kind of data the work touches; "none" if there is none.'));
  if (dataClasses.includes('none') && new Set(dataClasses).size > 1)
    return err(invalid('dataClasses', '"none" cannot stand beside another class.'));
  return ok(undefined);
}
