/** Vite gives the text of a file. */
declare module '*.graphql?raw' {
  const text: string;
  export default text;
}
