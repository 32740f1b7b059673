// In the Windows program `require` knows only Node's own modules; koffi lies beside the program, in node_modules.
module.exports = require('node:module').createRequire(process.execPath)('koffi');
