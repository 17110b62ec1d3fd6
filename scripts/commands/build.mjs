// npm run build: what npm start builds, and the text model, without opening the shop (for images).
import { buildStale } from '../lib/build.mjs';
import { fetchModels } from '../lib/models.mjs';

try {
  const [built] = await Promise.all([buildStale(), fetchModels(process.env.MODELS_DIR ?? '.cache/models')]);
  console.log(built.length > 0 ? `Built ${built.join(' and ')}.` : 'Nothing had changed.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
