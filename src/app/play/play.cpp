#include "app/play/play.hpp"

#include <iostream>

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/glass/resources.hpp"
#include "app/play/player.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kTranscriptMaxBytes = 1U << 20U;

std::optional<std::string> play_file(const std::filesystem::path& path,
                                     const std::shared_ptr<const session::Content>& content,
                                     text::Typesetter& typesetter) {
  const auto bytes = base::read_file(path, kTranscriptMaxBytes);
  if (!bytes) {
    return bytes.error().message();
  }
  const auto lines = read_transcript(*bytes);
  const auto fault = lines ? play_transcript(*lines, content, typesetter)
                           : std::optional<std::string>(lines.error().message());
  return fault ? std::optional<std::string>(path.string() + ": " + *fault) : std::nullopt;
}

}  // namespace

int run_play(const PlayOptions& options) {
  const auto content = content_or_tell(options.content);
  if (!content) {
    return kContentHasErrors;
  }
  content->answerer.prepare();
  auto typesetter = create_typesetter();
  if (!typesetter) {
    std::cerr << "baclofen-kiosk: cannot start: " << typesetter.error().message() << '\n';
    return kCannotStart;
  }
  int code = kFine;
  for (const auto& path : options.transcripts) {
    const auto fault = play_file(path, content, **typesetter);
    std::cout << (fault ? *fault : path.string() + ": as written") << '\n';
    code = fault ? kContentHasErrors : code;
  }
  return code;
}

}  // namespace kiosk::app
