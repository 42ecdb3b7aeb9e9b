export default definePageConfig({ navigationBarTitleText: '分解任务' });
