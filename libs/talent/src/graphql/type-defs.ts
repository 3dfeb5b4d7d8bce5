import opinions from './opinions.graphql?raw';
import talent from './talent.graphql?raw';

/** One file per area of the context, read as one. */
export const talentTypeDefs = [talent, opinions].join('\n');
