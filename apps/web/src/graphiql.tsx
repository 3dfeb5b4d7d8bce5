import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';

const greeting = `# The whole of Muster is here: everything the web application does, it does with these fields.
# You are whoever is signed in on this site. For an agent, send "authorization: Bearer <key>" in the headers below.

{
  viewer {
    workspace { name currency timeZone }
    role
    actions
  }
}
`;

const socketUrl = `${location.origin.replace(/^http/, 'ws')}/graphql`;
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  headers: { 'x-muster-csrf': '1' },
  wsClient: createClient({ url: socketUrl, lazy: true }),
});

createRoot(document.getElementById('root')!).render(<GraphiQL fetcher={fetcher} defaultQuery={greeting} />);
