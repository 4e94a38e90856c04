import { recordingPaths } from '../../library/index.ts';

export const getStaticPaths = () => recordingPaths('m4a');
export { recordingResponse as GET } from '../../library/index.ts';
