require('tsx/cjs');

module.exports = require('./build').configurations;
