import { transcriptPaths } from '../../library/index.ts';

export const getStaticPaths = () => transcriptPaths('VTT');
export { transcriptResponse as GET } from '../../library/index.ts';
