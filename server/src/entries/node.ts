import { startNodeServer } from './startNodeServer.ts';

startNodeServer(process.argv.slice(2));
