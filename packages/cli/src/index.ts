/** What tools need to know of the command. */
export { cliErrors } from './errors.ts';
