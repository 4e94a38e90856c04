/** The port to serve on: PORT, else 4321. Throws a sentence for the reader of the terminal when PORT is no port. */
export function portSetting(value = process.env.PORT): number {
  if (!value) return 4321;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(
    `PORT is "${value}", which is no port. Give a number from 0 to 65535, as in PORT=8080 npm start.`,
  );
}
