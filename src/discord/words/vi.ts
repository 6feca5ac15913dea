import type { Words } from './en.ts';

/** The fixed words around an answer, in Vietnamese. */
export const VI: Words = {
  // While it works
  searching: 'Đang tìm trong các nguồn…',
  reading: (passages, publishers) => `Đang đọc ${passages} đoạn của ${publishers} đơn vị xuất bản…`,
  writing: 'Đang viết…',

  // Around an answer
  understoodAs: 'được hiểu là',
  publishedSince: (date) => `đăng từ ${date}`,
  publishedUntil: (date) => `đăng đến ${date}`,
  onlyFrom: (source) => `chỉ từ ${source}`,
  notInSources: 'Các nguồn ở đây không có câu trả lời cho câu hỏi này.',
  notSpokenOf: (names: string) => `Không nguồn nào ở đây nhắc đến ${names}.`,
  nearestSources: 'Nội dung gần nhất trong các nguồn',
  newestSource: (date, age) => `Nguồn mới nhất: ${date} (${age})`,
  basis: (passages, publishers) => `${passages} đoạn của ${publishers} đơn vị xuất bản`,
  withoutModel: 'soạn không dùng mô hình ngôn ngữ',
  writtenBy: (model: string) =>
    `do ${model} viết, từng câu đã được đối chiếu với các đoạn trích dẫn`,
  fromMemory: 'đã trả lời cùng câu hỏi này trước đây',
  modelOut: 'lần này mô hình ngôn ngữ không trả lời được',
  byWordsAlone: 'Lần này chỉ tìm theo từ ngữ: có thể thiếu những đoạn diễn đạt khác',
  summaries: 'các nguồn được trình bày qua bản tóm tắt của chúng tôi',
  moreInPassages: (sentences) => `Còn ${sentences} câu nữa: hãy mở các đoạn nguồn để đọc tiếp.`,

  // Buttons and forms
  passages: 'Các đoạn nguồn',
  followUp: 'Hỏi tiếp',
  share: 'Chia sẻ tại đây',
  openSource: 'Mở nguồn',
  choosePassage: 'Chọn một đoạn',
  yourQuestion: 'Câu hỏi của bạn',
  followUpHint: 'Ví dụ: còn năm 2024 thì sao?',
  back: 'Trang trước',
  next: 'Trang sau',
  thanks: 'Cảm ơn bạn. Đánh giá của bạn được lưu mà không kèm tên.',

  // The passage card
  ourSummary: 'bản tóm tắt của chúng tôi, không phải nguyên văn của nguồn',
  theSourceItself: 'nguyên văn của nguồn',
  publishedIn: (language) => `ngôn ngữ gốc: ${language}`,
  before: 'Ngay trước đó',
  after: 'Ngay sau đó',
  passageGone:
    'Đoạn này không còn trong các nguồn của chúng tôi. Dưới đây là nội dung của đoạn vào lúc trả lời.',
  answerGone: 'Các căn cứ của câu trả lời đó không còn được lưu. Vui lòng đặt lại câu hỏi.',

  // /source
  noSuchSource: (typed) =>
    `Không có nguồn hay đoạn nào là “${typed}”. Hãy chọn một mục trong các gợi ý hiện ra khi bạn gõ, hoặc tra bằng /source list.`,
  noPassageFits: (words) =>
    `Không có đoạn nào phù hợp với “${words}”. Hãy thử ít từ hơn hoặc dùng từ khác.`,
  noSourceFits: 'Không có nguồn nào phù hợp. Hãy bỏ bớt một điều kiện.',
  passagesFor: (words) => `Các đoạn cho “${words}”`,
  sourceCount: (count) => `${count} nguồn`,
  page: (page, pages) => `trang ${page}/${pages}`,
  readOn: 'Đọc tiếp',

  // Check this message
  checkTitle: 'Các nguồn của chúng tôi nói gì về tin nhắn này',
  supported: 'Được nguồn xác nhận',
  contradicted: 'Trái với nguồn',
  both: 'Các nguồn nói khác nhau',
  notFound: 'Không có trong các nguồn của chúng tôi',
  asPlan: 'dưới dạng kế hoạch',
  asEstimate: 'dưới dạng ước tính',
  asClaim: 'dưới dạng tuyên bố',
  clash: (claimed, found) => `ở đây “${claimed}”, ở đó “${found}”`,
  noClaims:
    'Tin nhắn này không có gì để kiểm tra: không có phát biểu nào nêu số liệu, ngày tháng hay tên riêng.',
  claimsLeftOut: (count) => `Còn ${count} phát biểu chưa được kiểm tra.`,

  // What can't be done
  tooManyAtOnce: 'Hiện có nhiều câu hỏi đang được trả lời. Vui lòng hỏi lại sau một phút.',
  slowDown: (seconds) => `Bạn hỏi hơi nhanh. Bạn có thể hỏi lại sau ${seconds} giây.`,
  tooLong:
    'Việc trả lời mất quá nhiều thời gian. Vui lòng hỏi lại, có thể hỏi ít hơn trong mỗi lần.',
  restarting: 'Tôi đang được khởi động lại. Vui lòng hỏi lại sau một phút.',
  failed: 'Đã xảy ra lỗi ở phía chúng tôi. Vui lòng hỏi lại sau một phút.',
  outdated: 'Nút này thuộc một phiên bản cũ của tôi. Vui lòng đặt lại câu hỏi.',
  emptyQuestion: 'Câu hỏi không có từ nào. Hãy hỏi, ví dụ: Ai khai thác dysprosi?',
  longQuestion: (limit) => `Câu hỏi quá dài: tối đa ${limit} ký tự. Hãy hỏi từng việc một.`,
  badDate: (name, typed) =>
    `“${typed}” không phải là ngày hợp lệ cho ${name}. Hãy viết 2024, 2024-05 hoặc 2024-05-31.`,
  noDaysBetween: (since, until) =>
    `Không có ngày nào nằm giữa ${since} và ${until}. Hãy đổi chỗ hai ngày này.`,
  filtered: 'Bộ lọc của máy chủ này đã chặn câu trả lời.',
  mentionHint: 'Hãy đặt câu hỏi sau tên của tôi, hoặc dùng /ask.',
  checkHint:
    'Để kiểm tra tin nhắn đó, hãy mở trình đơn của tin nhắn, chọn Ứng dụng rồi chọn mục kiểm tra tin nhắn. Hoặc hãy hỏi tôi điều bạn muốn biết.',
};
