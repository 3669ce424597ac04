#pragma once

#include <string>

namespace kiosk::text {

/// What was copied last, here or in another program; UTF-8.
class Clipboard {
public:
  Clipboard() = default;
  Clipboard(const Clipboard&) = delete;
  Clipboard& operator=(const Clipboard&) = delete;
  Clipboard(Clipboard&&) = delete;
  Clipboard& operator=(Clipboard&&) = delete;
  virtual ~Clipboard() = default;

  /// "" if there is nothing, or no words.
  [[nodiscard]] virtual std::string read() = 0;
  virtual void write(const std::string& words) = 0;
};

}  // namespace kiosk::text
