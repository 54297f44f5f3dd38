import { createApp } from 'vue';
import './alone.css';
import Playground from './Playground.vue';
import { reference } from './reference.js';

createApp(Playground, reference).mount('#playground');
