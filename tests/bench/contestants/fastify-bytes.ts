// Bare Fastify that sends bytes from memory, whatever is asked: the limit of everything that is cached.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const { PORT, BYTES = '', CONTENT_TYPE } = process.env;
const bytes = readFileSync(BYTES);

const fastify = Fastify();
fastify.get('*', (_request, reply) => reply.header('content-type', CONTENT_TYPE).send(bytes));
process.once('disconnect', () => process.exit(0));
await fastify.listen({ port: Number(PORT), host: '127.0.0.1' });
console.log('ready');
