import '../../one-door.js';

export default {};
