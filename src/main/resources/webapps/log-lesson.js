// Added to Tasklist, as an action on the task that is open: what was learnt at its step is logged on the desk, in a page
// of its own, since a half-filled form would be lost.
export default {
  id: 'evenhand-log-lesson',
  pluginPoint: 'tasklist.task.action',
  priority: 50,
  render: (container, _, scope) => {
    const link = document.createElement('a');
    link.className = 'evenhand-log-lesson';
    link.textContent = 'Log a lesson';
    link.title = 'Opens beside this page';
    link.target = '_blank';
    link.rel = 'noopener';
    scope.$watch('task.id', (id) => {
      link.href = '/desk/lessons/log?task=' + encodeURIComponent(id ?? '');
    });
    container.append(link);
  },
};
