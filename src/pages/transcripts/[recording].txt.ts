import { transcriptPaths } from '../../library/index.ts';

export const getStaticPaths = () => transcriptPaths('text');
export { transcriptResponse as GET } from '../../library/index.ts';
