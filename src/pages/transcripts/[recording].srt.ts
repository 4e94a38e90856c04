import { transcriptPaths } from '../../library/index.ts';

export const getStaticPaths = () => transcriptPaths('SRT');
export { transcriptResponse as GET } from '../../library/index.ts';
