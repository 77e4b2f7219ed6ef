;;; Asks through Eglot what a user asks, and prints every answer as a line of JSON.  -*- lexical-binding: t -*-
(require 'json)
(require 'xref)

(defun report (name value)
  (princ (concat (json-encode (list (cons name value))) "\n")))

(defun ask (method)
  (jsonrpc-request (eglot-current-server) method (eglot--TextDocumentPositionParams)))

(defun wait-for (condition what)
  (let ((end (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Not in time: %s" what))
      (accept-process-output nil 0.02))))

(defun place (file line)
  (format "%s:%d" (file-name-nondirectory file) line))

(setq eglot-sync-connect 20)
(find-file "note.txt")
(run-hooks 'post-command-hook) ; where `eglot-ensure' connects; nobody types in batch mode
(wait-for #'eglot-current-server "the server")
(wait-for (lambda ()
            (equal "ready" (plist-get (jsonrpc-request (eglot-current-server) :dossier/status nil) :state)))
          "the index")

(goto-char (point-min))
(search-forward "HL")
(report "hover" (plist-get (plist-get (ask :textDocument/hover) :contents) :value))
(report "references"
        (mapcar (lambda (item)
                  (let ((location (xref-item-location item)))
                    (place (xref-location-group location) (xref-location-line location))))
                (xref-backend-references 'eglot "LSP identifier at point.")))
(save-window-excursion
  (save-excursion
    (xref-find-definitions "LSP identifier at point.")
    (report "definition" (place (buffer-file-name) (line-number-at-pos)))))
(set-buffer "note.txt")
(goto-char (point-max))
(report "completion" (funcall (nth 2 (eglot-completion-at-point)) "" nil t))
(flymake-start)
(wait-for #'flymake-diagnostics "diagnostics")
(report "diagnostics" (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
(goto-char (point-min))
(search-forward "HL")
(eglot-rename "HQ")
(report "rename" (buffer-substring (point-min) (progn (goto-char (point-min)) (line-end-position))))
(set-buffer-modified-p nil)
(let ((kill-buffer-query-functions nil)) (eglot-shutdown (eglot-current-server)))
