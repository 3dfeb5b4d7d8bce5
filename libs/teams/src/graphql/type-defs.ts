import asks from './asks.graphql?raw';
import blueprints from './blueprints.graphql?raw';
import budget from './budget.graphql?raw';
import hiring from './hiring.graphql?raw';
import proposals from './proposals.graphql?raw';
import running from './running.graphql?raw';
import teams from './teams.graphql?raw';

/** One file per area of the context, read as one. */
export const teamsTypeDefs = [teams, blueprints, proposals, asks, budget, hiring, running].join('\n');
