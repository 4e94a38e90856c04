import { transcriptPaths } from '../../library/index.ts';

export const getStaticPaths = () => transcriptPaths('JSON');
export { transcriptResponse as GET } from '../../library/index.ts';
