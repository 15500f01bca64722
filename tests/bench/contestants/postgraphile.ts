// PostGraphile 5 on its own server, with the preset that its documentation gives, prepared statements and lists.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { PORT, DATABASE_URL = '' } = process.env;

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['public', 'postgraphile'],
      poolConfig: { max: 8 },
    }),
  ],
  schema: { defaultBehavior: '+list +connection -mutation' },
  grafast: { explain: false },
  grafserv: { graphiql: false, websockets: false, watch: false },
};

process.once('disconnect', () => process.exit(0));
const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
