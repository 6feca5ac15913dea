import type { Translation } from './commands-en.ts';

/** What a member reads of each command and option before using it, in Vietnamese. */
export const COMMANDS_VI: Translation = {
  ask: {
    name: 'hỏi',
    description: 'Hỏi về cuộc đua giành đất hiếm; mỗi câu đều nêu rõ nguồn',
  },
  'ask.question': { name: 'câu-hỏi', description: 'Câu hỏi của bạn, theo cách nói của bạn' },
  'ask.since': {
    name: 'từ-ngày',
    description: 'Chỉ các nguồn từ thời điểm đó trở đi: 2024, 2024-05 hoặc 2024-05-31',
  },
  'ask.until': {
    name: 'đến-ngày',
    description: 'Chỉ các nguồn đến thời điểm đó: 2024, 2024-05 hoặc 2024-05-31',
  },
  'ask.source': { name: 'nguồn', description: 'Chỉ nguồn này' },
  'ask.private': { name: 'riêng-tư', description: 'Chỉ bạn thấy câu trả lời' },
  source: { name: 'nguồn', description: 'Xem chính các nguồn' },
  'source.show': { name: 'xem', description: 'Hiện một nguồn hoặc một đoạn' },
  'source.show.id': { name: 'mã', description: 'Bắt đầu gõ tiêu đề hoặc mã' },
  'source.search': { name: 'tìm', description: 'Tìm các đoạn theo từ' },
  'source.search.words': { name: 'từ-khóa', description: 'Điều mà các đoạn cần nói đến' },
  'source.list': { name: 'danh-sách', description: 'Liệt kê các nguồn, mới nhất trước' },
  'source.list.topic': { name: 'chủ-đề', description: 'Chỉ các nguồn về chủ đề này' },
  'source.list.place': {
    name: 'địa-điểm',
    description: 'Chỉ các nguồn về nơi này, theo mã, như CN hoặc EU',
  },
  'source.list.publisher': {
    name: 'đơn-vị-xuất-bản',
    description: 'Chỉ các nguồn của đơn vị xuất bản này',
  },
  reindex: { name: 'lập-lại-chỉ-mục', description: 'Cập nhật chỉ mục theo các nguồn' },
  'reindex.start': {
    name: 'bắt-đầu',
    description: 'Xem những gì sẽ thay đổi, rồi lập lại chỉ mục',
  },
  'reindex.rollback': { name: 'khôi-phục', description: 'Quay lại phiên bản chỉ mục trước' },
  'reindex.history': {
    name: 'lịch-sử',
    description: 'Ai đã lập lại chỉ mục, khi nào, kết quả ra sao',
  },
  help: { name: 'trợ-giúp', description: 'Bot này làm được gì, và dùng thế nào' },
  privacy: {
    name: 'quyền-riêng-tư',
    description: 'Những gì được lưu, những gì rời khỏi máy chủ, cách yêu cầu xóa',
  },
  check: {
    name: 'Kiểm tra tin nhắn này',
    description: 'Các nguồn của chúng tôi nói gì về một tin nhắn',
  },
};
