import { tagAttributes } from '../xml/element-text';
import { rootOf } from '../xml/locate';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The prefix under which the part knows the relationships namespace, or a declaration to bring along.
 *
 * @param namespace - of relationships in this file, where the part says nothing of it
 */
export function relationshipAttribute(
  text: string,
  namespace = RELATIONSHIPS,
): { name: string; declaration: string } {
  const root = rootOf(text);
  for (const [name, value] of Object.entries(tagAttributes(text.slice(root.start, root.openEnd)))) {
    if (name.startsWith('xmlns:') && value.endsWith('/relationships') && value.includes('officeDocument')) {
      return { name: `${name.slice('xmlns:'.length)}:id`, declaration: '' };
    }
  }
  return { name: 'r:id', declaration: ` xmlns:r="${namespace}"` };
}
